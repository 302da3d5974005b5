package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Spoils a good token: each field of its header and each claim, by values of every type. */
enum TokenMutation implements Mutation {
    HEADER_FIELD {
        @Override
        String header(String json, Dice dice) {
            return with(
                    json,
                    dice.of("alg", "kid", "typ", "cty", "crit", "jwk", "jku", "x5c", "x5u", "x5t", "zip", "enc", "b64"),
                    value(dice));
        }
    },
    HEADER_WHOLE {
        @Override
        String header(String json, Dice dice) {
            return dice.of("{}", "[]", "5", "null", "\"\"", "true", "", "{", json + json, "{\"alg\":\"none\"}");
        }
    },
    CLAIM {
        @Override
        String claims(String json, Dice dice) {
            return with(
                    json,
                    dice.of(
                            "iss",
                            "aud",
                            "sub",
                            "typ",
                            "azp",
                            "org",
                            "exp",
                            "nbf",
                            "iat",
                            "jti",
                            "scope",
                            "sid",
                            "realm_access",
                            "preferred_username",
                            "lantoa_sample",
                            "groups",
                            "cnf"),
                    value(dice));
        }
    },
    CLAIMS_WHOLE {
        @Override
        String claims(String json, Dice dice) {
            return dice.of("{}", "[]", "5", "null", "\"\"", "true", "", "{", json + json);
        }
    };

    String header(String json, Dice dice) {
        return json;
    }

    String claims(String json, Dice dice) {
        return json;
    }

    private static String value(Dice dice) {
        return dice.of(
                "5",
                "-1",
                "1e30",
                "1e400",
                "0.1",
                "true",
                "null",
                "\"\"",
                "\"\\u0000\"",
                "\"none\"",
                "\"RS512\"",
                "[]",
                "[5]",
                "[\"a\",\"b\"]",
                "[[[]]]",
                "{}",
                "{\"roles\":5}",
                "{\"roles\":[{}]}",
                "9".repeat(500));
    }

    /** The object with another value of one member, whichever it has already. */
    private static String with(String json, String member, String value) {
        String without =
                json.replaceFirst("\"" + member + "\":(\"[^\"]*\"|[\\d.]+|true|false|\\{[^}]*}|\\[[^]]*]),?", "");
        return "{\"" + member + "\":" + value + (without.length() > 2 ? "," : "") + without.substring(1);
    }

    @Override
    public int percentOfOperations() {
        return 30;
    }

    @Override
    public boolean suits(Call call) {
        // where no token is needed none is looked at
        return !call.operation().open()
                && call.header("Authorization")
                        .filter(value -> value.matches("Bearer ey[\\w-]+\\.ey[\\w-]+\\.[\\w-]+"))
                        .isPresent();
    }

    @Override
    public Expectation spoil(Call call, Dice dice) {
        String[] parts = call.header("Authorization")
                .orElseThrow()
                .substring("Bearer ".length())
                .split("\\.");
        String header = header(decoded(parts[0]), dice);
        String claims = claims(decoded(parts[1]), dice);
        call.header("Authorization", "Bearer " + encoded(header) + "." + encoded(claims) + "." + parts[2]);
        return Expectation.refusal();
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
