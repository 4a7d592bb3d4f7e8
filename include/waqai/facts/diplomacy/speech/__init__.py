"""Who speaks, and the demands, threats and denials inside what is said."""
