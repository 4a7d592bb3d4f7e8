"""Whom a text names: states, offices, bodies, people, and what they are called later on."""
