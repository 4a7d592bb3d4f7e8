"""How every property is tried."""

import os

from hypothesis import settings

# The machines that run the tests share their cores, so time tells nothing; the same examples are tried everywhere, so a
# failure is one that anybody sees again. To look for new ones: WAQAI_EXAMPLES=2000 make test.
_more = os.environ.get("WAQAI_EXAMPLES")
settings.register_profile("waqai", deadline=None, derandomize=not _more, max_examples=int(_more or 60), print_blob=True)
settings.load_profile("waqai")
