package vn.lantoa.task.document.model;

import org.jspecify.annotations.Nullable;

/**
 * Who signed, and by which authority.
 *
 * @param authority {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.} or {@code Q.}; null when signed in one's own
 *     right
 * @param onBehalfOf the office or body that follows the authority, null without authority
 * @param title the signer's own office, null when absent
 * @param name the signer, null when absent
 */
public record Signature(
        @Nullable String authority,
        @Nullable String onBehalfOf,
        @Nullable String title,
        @Nullable String name) {}
