package dk.medspor.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address: of IPv6 the first half, because one household has all the rest. */
final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    static String of(String literal) {
        try {
            return InetAddress.ofLiteral(literal) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(Arrays.copyOf(it.getAddress(), NETWORK_BYTES))
                    : literal;
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }
}
