"""Who reports a figure: where a claim stands, how far it reaches, what the claimant is called."""
