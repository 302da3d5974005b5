package vn.lantoa.task.document.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** The letters of a page: in UTF-8, or else in the encoding that its mark or its {@code meta} names. */
final class HtmlBytes {

    private static final int HEAD = 4096;
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}?charset *= *[\"']?([\\w.:-]{2,40})");

    private HtmlBytes() {}

    static String decoded(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return decoded(content, StandardCharsets.UTF_16).orElseThrow(() -> fault("the bytes are not UTF-16"));
        }
        boolean other = startsWith(content, 'P', 'K', 3, 4)
                || startsWith(content, '%', 'P', 'D', 'F')
                || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0);
        Optional<String> text = other ? Optional.empty() : decoded(content, StandardCharsets.UTF_8);
        if (other || text.filter(page -> page.indexOf(0) >= 0).isPresent()) {
            throw new FormException(FormFault.OTHER_TYPE, "the bytes are no HTML");
        }
        return text.or(() -> named(content).flatMap(charset -> decoded(content, charset)))
                .orElseThrow(() -> fault("the bytes are not UTF-8, nor what a meta element says"));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        try {
            return meta.find() ? Optional.of(Charset.forName(meta.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static FormException fault(String reason) {
        return new FormException(FormFault.CHARSET, reason);
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || Byte.toUnsignedInt(content[i]) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
