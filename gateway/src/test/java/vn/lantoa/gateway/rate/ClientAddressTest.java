package vn.lantoa.gateway.rate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff::9, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "fe80::1%lo, fe80000000000000",
        "::ffff:203.0.113.7, 203.0.113.7",
        "no:address, no:address",
    })
    void aNetworkOfOneHolderIsOneCaller(String address, String origin) {
        assertThat(ClientAddress.of(address)).isEqualTo(origin);
    }

    @Test
    void whoHasNoAddressIsOneCallerToo() {
        assertThat(ClientAddress.of(null)).isEmpty();
    }
}
