"""How an act is read: from a verb, a noun, a verbal noun, a charge, a headline without a verb."""
