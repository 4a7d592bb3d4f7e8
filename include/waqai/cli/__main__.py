"""`python -m waqai.cli`: the console script."""

from waqai.cli import main

main()
