"""The casualty grammar, one construction a file; `patterns.Reader` puts them together."""
