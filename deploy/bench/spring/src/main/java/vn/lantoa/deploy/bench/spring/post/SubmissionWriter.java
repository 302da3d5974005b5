package vn.lantoa.deploy.bench.spring.post;

import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

import vn.lantoa.deploy.bench.spring.store.AuditedAction;
import vn.lantoa.deploy.bench.spring.store.AuditedActionRepository;
import vn.lantoa.deploy.bench.spring.store.StoredItem;
import vn.lantoa.deploy.bench.spring.store.StoredLine;
import vn.lantoa.deploy.bench.spring.store.StoredLineRepository;
import vn.lantoa.deploy.bench.spring.store.StoredSubmission;
import vn.lantoa.deploy.bench.spring.store.StoredSubmissionRepository;

/** Keeps what came of a post, and who sent it. */
@Service
class SubmissionWriter {

    private final StoredSubmissionRepository submissions;
    private final StoredLineRepository lines;
    private final AuditedActionRepository audit;
    private final JsonMapper json;

    SubmissionWriter(
            StoredSubmissionRepository submissions,
            StoredLineRepository lines,
            AuditedActionRepository audit,
            JsonMapper json) {
        this.submissions = submissions;
        this.lines = lines;
        this.audit = audit;
        this.json = json;
    }

    void write(StoredSubmission submission, PostedAnswer answer, StoredItem item) {
        submissions.save(submission.counting(answer.created(), answer.updated(), answer.unchanged()));
        PostedAnswer.Line line = answer.lines().get(0);
        String warnings = line.warnings().isEmpty() ? null : json.writeValueAsString(line.warnings());
        var key = new StoredLine.Key(submission.getId(), line.line());
        lines.save(new StoredLine(key, item, line.status().name(), warnings));
        audit.save(new AuditedAction(submission));
    }
}
