"""Whether it came about: threatened, asked for, planned, denied; and how sure a rule is."""
