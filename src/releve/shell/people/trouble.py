"""What a command or a page about people cannot do, said so that it can be mended."""


class PeopleTrouble(ValueError):
    """A person that is not known, a name that is taken, a password that will not do."""


class ProviderAway(Exception):
    """The provider of identities cannot be reached, or does not answer as one."""
