package vn.lantoa.deploy.bench.spring.post;

import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

import vn.lantoa.deploy.bench.spring.store.AuditEntry;
import vn.lantoa.deploy.bench.spring.store.AuditEntryRepository;
import vn.lantoa.deploy.bench.spring.store.ContentItem;
import vn.lantoa.deploy.bench.spring.store.Submission;
import vn.lantoa.deploy.bench.spring.store.SubmissionLine;
import vn.lantoa.deploy.bench.spring.store.SubmissionLineRepository;
import vn.lantoa.deploy.bench.spring.store.SubmissionRepository;

/** Keeps what came of a post, and who sent it. */
@Service
class SubmissionService {

    private final SubmissionRepository submissions;
    private final SubmissionLineRepository lines;
    private final AuditEntryRepository audit;
    private final JsonMapper json;

    SubmissionService(
            SubmissionRepository submissions,
            SubmissionLineRepository lines,
            AuditEntryRepository audit,
            JsonMapper json) {
        this.submissions = submissions;
        this.lines = lines;
        this.audit = audit;
        this.json = json;
    }

    void write(Submission submission, PostedAnswer answer, ContentItem item) {
        submissions.save(submission.counting(answer.created(), answer.updated(), answer.unchanged()));
        PostedAnswer.Line line = answer.lines().get(0);
        String warnings = line.warnings().isEmpty() ? null : json.writeValueAsString(line.warnings());
        var key = new SubmissionLine.Key(submission.getId(), line.line());
        lines.save(new SubmissionLine(key, item, line.status().name(), warnings));
        audit.save(new AuditEntry(submission));
    }
}
