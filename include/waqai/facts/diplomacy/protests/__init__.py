"""Protests: the crowd, what it cries, and against whom."""
