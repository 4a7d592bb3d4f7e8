"""Discussions: the first post tells the news, the others answer it. Programs of forums name their posts alike."""

from waqai.pages.markup import Markup


def mark_posts(markup: Markup) -> None:
    """Turns the hint `post` into `comment` for all posts but the first."""
    nodes = markup.nodes
    posts = [index for index, node in enumerate(nodes) if node.own == "post"]
    if not posts:
        return
    role, end = "", -1
    roles: dict[int, str] = {}
    for index in posts:
        if index >= end:
            role, end = ("comment" if roles else ""), markup.ends[index]
        roles[index] = role
    held = ""
    for index, node in enumerate(nodes):
        # An element stands behind the one around it, so that one's hint is settled.
        held = roles.get(index) or (nodes[node.parent].hint if node.parent >= 0 else "")
        node.own = roles[index] if node.own == "post" else node.own
        node.hint = held if node.hint == "post" else node.hint
    for block in markup.blocks:
        block.hint = nodes[block.node].hint if block.hint == "post" else block.hint
