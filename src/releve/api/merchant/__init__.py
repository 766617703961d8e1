"""The merchant API over HTTP, in the dialect that shops' plugins already speak."""
