"""The sample newsroom: five invented outlets, and one that does everything wrong, served on loopback."""

from waqai.newsroom.server import Newsroom
from waqai.newsroom.stories import OUTLETS, Embedded, Outlet, Story, load_stories, publication_days

__all__ = ["OUTLETS", "Embedded", "Newsroom", "Outlet", "Story", "load_stories", "publication_days"]
