"""The clause an act is told in: where it begins and ends, and what in it tells no act."""
