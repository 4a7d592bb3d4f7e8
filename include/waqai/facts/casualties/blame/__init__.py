"""What killed or hurt the people of a count, and who did it."""
