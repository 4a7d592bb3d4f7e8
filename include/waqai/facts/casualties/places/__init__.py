"""Where it happened: names of places, what they stand for, what later sentences take over."""
