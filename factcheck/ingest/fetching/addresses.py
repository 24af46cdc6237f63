"""Which addresses of the internet are public.

The list is our own: what the standard library calls global takes in NAT64, 6to4, the old
site-local addresses and multicast, all of which lead, or may lead, into a network of our own.
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

_CLOSED = {
    ip_network(block): what
    for what, blocks in {
        "this network": "0.0.0.0/8",
        "private": "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7",
        "shared by carriers": "100.64.0.0/10",
        "loopback": "127.0.0.0/8 ::1/128",
        "link-local": "169.254.0.0/16 fe80::/10",
        "of the machine's host": "168.63.129.16/32",  # where a cloud answers its own machines
        "of protocols": "192.0.0.0/24 2001::/23 5f00::/16",  # Teredo, benchmarks, ORCHID too
        "documentation": "192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20",
        "relay": "192.31.196.0/24 192.52.193.0/24 192.175.48.0/24 2620:4f:8000::/48",
        "6to4": "192.88.99.0/24 2002::/16",
        "benchmark": "198.18.0.0/15",
        "multicast": "224.0.0.0/4 ff00::/8",
        "reserved": "240.0.0.0/4",
        "unspecified": "::/128",
        "mapped IPv4": "::ffff:0:0/96 ::ffff:0:0:0/96",
        "compatible IPv4": "::/96",
        "NAT64": "64:ff9b::/96 64:ff9b:1::/48",
        "discard": "100::/64 100:0:0:1::/64",
        "site-local": "fec0::/10",
    }.items()
    for block in blocks.split()
}
_UNICAST = IPv6Network("2000::/3")  # all that has been given out as global so far


def why_closed(address: Address) -> str | None:
    """Return what keeps an address from being public; null where it is public."""
    if isinstance(address, IPv6Address) and address.scope_id:
        return "of one link"
    # The narrowest block names an address best: ::1 is loopback, not compatible IPv4.
    found = [block for block in _CLOSED if address in block]
    if found:
        return _CLOSED[max(found, key=lambda block: block.prefixlen)]
    if isinstance(address, IPv6Address) and address not in _UNICAST:
        return "reserved"
    return None


def literal(host: str) -> Address | None:
    """Return the address that a host is written as, if it is one."""
    try:
        return ip_address(host)
    except ValueError:
        return None
