package vn.lantoa.gateway.rate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom an address belongs to: an IPv4 address to one caller, an IPv6 address to whoever holds its /64. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param address a literal one; anything else stands for itself, and nothing is looked up */
    static String of(String address) {
        if (address == null) {
            return "";
        }
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            int scope = address.indexOf('%');
            byte[] bytes = InetAddress.getByName(scope < 0 ? address : address.substring(0, scope))
                    .getAddress();
            // what is an IPv4 address in IPv6 clothes has four
            return bytes.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
