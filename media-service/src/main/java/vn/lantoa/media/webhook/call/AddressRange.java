package vn.lantoa.media.webhook.call;

import java.net.InetAddress;
import java.util.Objects;

import io.netty.util.NetUtil;

/** Addresses that begin alike, such as {@code 10.0.0.0/8}. */
final class AddressRange {

    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    static AddressRange of(String text) {
        String[] parts = text.split("/");
        byte[] network = Objects.requireNonNull(NetUtil.createByteArrayFromIpAddressString(parts[0]), text);
        return new AddressRange(network, Integer.parseInt(parts[1]));
    }

    boolean holds(InetAddress one) {
        byte[] address = one.getAddress();
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((address[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
