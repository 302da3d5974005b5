package vn.lantoa.media.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsTest {

    private final Targets strict =
            new Targets(false, Set.of("10.1.2.3", " Hooks.Inside", "10.1.2.5:8080", "[fd00::1]:8080"));
    private final Targets local = new Targets(true, Set.of());

    private static TargetUrl url(String text) {
        return TargetUrl.of(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example/x",
                "https://PARTNER.example:8443/x?y=1",
                "https://8.8.8.8/",
                "https://[2606:4700::1111]/x",
                "http://10.1.2.3:8080/allowed",
                "http://hooks.inside/allowed",
                "http://HOOKS.inside:81/allowed",
                "http://10.1.2.5:8080/allowed",
                "http://[fd00::1]:8080/allowed"
            })
    void mayBeNamed(String text) {
        assertThat(strict.mayBeNamed(url(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/x",
                "https://localhost/x",
                "https://a.localhost./x",
                "https://127.0.0.1/x",
                "https://127.1.2.3/x",
                "https://0.0.0.0/x",
                "https://10.1.2.4/x",
                "https://10.1.2.5/x",
                "https://[fd00::1]/x",
                "https://172.31.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/x",
                "https://224.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[::1]/x",
                "https://[::]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://[::ffff:8.8.8.8]/x",
                "https://[::127.0.0.1]/x",
                "https://[fe80::1]/x",
                "https://[fc00::1]/x",
                "https://[ff02::1]/x",
                "https://[64:ff9b::7f00:1]/x",
                "https://[2002:7f00:1::]/x"
            })
    void mustNotBeNamed(String text) {
        assertThat(TargetUrl.of(text).filter(strict::mayBeNamed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner.example",
                "ftp://partner.example/",
                "https://user:word@partner.example/",
                "https://partner.example/#part",
                "https://partner.example:0/",
                "https://partner.example:70000/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://0177.0.0.1/"
            })
    void isNoTarget(String text) {
        assertThat(TargetUrl.of(text)).isEmpty();
    }

    @Test
    void aNameThatLeadsInsideIsFoundWhenItIsCalled() throws UnknownHostException {
        assertThat(local.resolve(url("http://localhost/"), 0)).get().matches(InetAddress::isLoopbackAddress);
        assertThat(new Targets(false, Set.of()).resolve(url("https://localhost/"), 0))
                .isEmpty();
    }
}
