from ipaddress import ip_address

import pytest

from factcheck.ingest.fetching.addresses import literal, why_closed


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("0.0.0.0", "this network"),  # noqa: S104 - refused here
        ("0.1.2.3", "this network"),
        ("10.0.0.1", "private"),
        ("100.64.0.1", "shared by carriers"),
        ("100.100.100.200", "shared by carriers"),
        ("127.0.0.1", "loopback"),
        ("127.255.255.254", "loopback"),
        ("168.63.129.16", "of the machine's host"),
        ("169.254.169.254", "link-local"),
        ("172.16.0.1", "private"),
        ("172.31.255.255", "private"),
        ("192.0.0.8", "of protocols"),
        ("192.0.2.1", "documentation"),
        ("192.31.196.1", "relay"),
        ("192.52.193.1", "relay"),
        ("192.88.99.1", "6to4"),
        ("192.168.1.1", "private"),
        ("192.175.48.1", "relay"),
        ("198.18.0.1", "benchmark"),
        ("198.19.255.255", "benchmark"),
        ("198.51.100.1", "documentation"),
        ("203.0.113.1", "documentation"),
        ("224.0.0.1", "multicast"),
        ("239.255.255.255", "multicast"),
        ("240.0.0.1", "reserved"),
        ("255.255.255.255", "reserved"),
        ("::", "unspecified"),
        ("::1", "loopback"),
        ("::127.0.0.1", "compatible IPv4"),
        ("::ffff:127.0.0.1", "mapped IPv4"),
        ("::ffff:93.184.215.14", "mapped IPv4"),
        ("::ffff:0:10.0.0.1", "mapped IPv4"),
        ("64:ff9b::7f00:1", "NAT64"),
        ("64:ff9b:1::1", "NAT64"),
        ("100::1", "discard"),
        ("2001::1", "of protocols"),  # Teredo
        ("2001:2::1", "of protocols"),  # benchmark
        ("2001:10::1", "of protocols"),
        ("2001:20::1", "of protocols"),
        ("2001:db8::1", "documentation"),
        ("2002:7f00:1::1", "6to4"),
        ("2620:4f:8000::1", "relay"),
        ("3fff::1", "documentation"),
        ("5f00::1", "of protocols"),
        ("fc00::1", "private"),
        ("fd00:ec2::254", "private"),
        ("fe80::1", "link-local"),
        ("fe80::1%2", "of one link"),
        ("2a00:1450::1%2", "of one link"),
        ("fec0::1", "site-local"),
        ("ff02::1", "multicast"),
        ("ff0e::1", "multicast"),
        ("4000::1", "reserved"),
        ("93.184.215.14", None),
        ("1.1.1.1", None),
        ("100.63.255.255", None),
        ("100.128.0.1", None),
        ("172.32.0.1", None),
        ("223.255.255.255", None),
        ("2001:200::1", None),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", None),
        ("2a00:1450:4001:831::200e", None),
    ],
)
def test_an_address_is_public_unless_it_leads_into_a_network_of_its_own(address, why):
    assert why_closed(ip_address(address)) == why


@pytest.mark.parametrize(
    ("host", "found"),
    [("93.184.215.14", "93.184.215.14"), ("::1", "::1"), ("news.example", None), ("127.1", None)],
)
def test_a_host_may_be_an_address_itself(host, found):
    assert literal(host) == (found and ip_address(found))
