package vn.lantoa.media.webhook.call;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are of the public Internet (the IANA registries of special-purpose addresses). */
final class PublicAddress {

    /** All of IPv4 but these. */
    private static final List<AddressRange> SPECIAL = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Of IPv6 this alone: no loopback, mapped, translated, unique local, link-local or multicast address is in it. */
    private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

    /** But for these, in which other addresses are wrapped or nobody lives. */
    private static final List<AddressRange> SPECIAL_GLOBAL =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return address instanceof Inet4Address
                ? isInNone(SPECIAL, address)
                : GLOBAL.holds(address) && isInNone(SPECIAL_GLOBAL, address);
    }

    private static boolean isInNone(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().noneMatch(range -> range.holds(address));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
