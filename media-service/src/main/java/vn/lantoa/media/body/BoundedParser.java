package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;

/** Ends the body where a line is too large: what it holds so far is all that is ever in memory. */
final class BoundedParser extends JsonParserDelegate {

    /** How the parser's own refusal of a number begins; it stands behind the number then, and can go on. */
    private static final String NUMBER_TOO_LONG = "Number value length";

    /** How our refusals begin, and the parser's own of a text that is longer than a line may be. */
    private static final String LINE_TOO_LARGE = "a line of more than ";

    private static final String TEXT_TOO_LONG = "String value length";

    private final CountedBytes body;
    private int tokens;

    /** Of one line alone, whose bytes are bounded by then. */
    BoundedParser(JsonParser parser) {
        this(parser, new CountedBytes(InputStream.nullInputStream()));
    }

    BoundedParser(JsonParser parser, CountedBytes body) {
        super(parser);
        this.body = body;
    }

    void beginLine() {
        body.startCount();
        tokens = 0;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (body.count() > LineSource.MOST_BYTES) {
            throw new StreamConstraintsException(LINE_TOO_LARGE + LineSource.MOST_BYTES + " bytes", currentLocation());
        }
        if (++tokens > LineSource.MOST_TOKENS) {
            throw new StreamConstraintsException(
                    LINE_TOO_LARGE + LineSource.MOST_TOKENS + " tokens", currentLocation());
        }
        return super.nextToken();
    }

    /** Whether what was refused is a line that is too large; it was not read to its end, so nothing behind it is. */
    static boolean isTooLarge(IOException failure) {
        return failure instanceof StreamConstraintsException refusal
                && (refusal.getOriginalMessage().startsWith(LINE_TOO_LARGE)
                        || refusal.getOriginalMessage().startsWith(TEXT_TOO_LONG));
    }

    /** Whether what was refused is a number of too many digits, behind which the parser can go on. */
    boolean isBehindNumber(StreamConstraintsException refusal) {
        return refusal.getOriginalMessage().startsWith(NUMBER_TOO_LONG);
    }
}
