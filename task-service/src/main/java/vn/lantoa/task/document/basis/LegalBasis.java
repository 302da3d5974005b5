package vn.lantoa.task.document.basis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that a plan rests on, as a sentence above its first section names it.
 *
 * @param relation the word that says how, as {@code Căn cứ}
 * @param kind the kind of document as written, as {@code Nghị quyết}; null where the sentence names no document
 * @param number number and symbol without blanks, as {@code 21-NQ/TW}; null where none is written
 * @param issuer who issued it, as written, or as the symbol alone says; null where neither does
 * @param issuedOn null where no whole date is written
 * @param year of the date, or written alone; null without
 * @param name what it is about, without the word before it; null where nothing is said
 * @param amending whether it changes another document
 * @param amended whether the sentence says that it was changed itself
 * @param text the words of the sentence that are about it
 * @param start index of these words in the sentence
 */
public record LegalBasis(
        String relation,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year,
        @Nullable String name,
        boolean amending,
        boolean amended,
        String text,
        int start) {}
