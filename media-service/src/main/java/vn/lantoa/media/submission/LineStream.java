package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;

/** Writes the line results of a submission as NDJSON, page by page: a large one is never whole in memory. */
record LineStream(
        SubmissionService submissions,
        ObjectMapper json,
        UUID submission,
        @Nullable LineStatus status,
        Locale language) {

    private static final int PAGE = 500;

    void write(OutputStream output) throws IOException {
        int after = 0;
        List<LineView> page;
        do {
            page = submissions.lines(new SubmissionTable.Wanted(submission, status, after, 0, PAGE, false), language);
            for (LineView line : page) {
                output.write(json.writeValueAsBytes(line));
                output.write('\n');
                after = line.line();
            }
        } while (page.size() == PAGE);
    }
}
