"""Who the people of a count are: victim tags, nation, office, name."""
