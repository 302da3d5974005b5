package vn.lantoa.task.part.signature;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** By which authority somebody signs who does not sign in their own right (Nghị định 30/2020/NĐ-CP, Điều 13). */
public enum SigningAuthority {
    /** For the body (thay mặt). */
    TM,
    /** For its head (ký thay). */
    KT,
    /** By its order (thừa lệnh). */
    TL,
    /** By its authorisation (thừa ủy quyền). */
    TUQ,
    /** Acting (quyền). */
    Q;

    /** The one that a document writes as {@code KT.} or {@code K/T}; empty where it writes none, or another. */
    static Optional<SigningAuthority> written(@Nullable String mark) {
        String letters = mark == null ? "" : mark.replaceAll("[./\\s]", "");
        return Stream.of(values())
                .filter(authority -> authority.name().equals(letters))
                .findFirst();
    }
}
