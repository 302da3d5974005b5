package vn.lantoa.task.plan.letterhead;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.Signature;

/** Issuer and signature of each plan, as its document has them. */
@ApplicationScoped
public class PlanLetterheadTable {

    private static final String KEEP = """
            INSERT INTO plan_letterhead (plan_id, issuer, signed, authority, on_behalf_of, signer_title, signer_name)
            VALUES (:plan, :issuer, :signed, :authority, :behalf, :title, :name)""";

    private static final String FIND = "SELECT * FROM plan_letterhead WHERE plan_id = ?";

    private final Sql sql;

    PlanLetterheadTable(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what the document of a new plan says. */
    public void keep(UUID planId, Header header) {
        Signature signature = header.signature();
        sql.statement(KEEP)
                .bind("plan", planId)
                .bind("issuer", header.issuer())
                .bind("signed", signature != null)
                .bind("authority", signature == null ? null : signature.authority())
                .bind("behalf", signature == null ? null : signature.onBehalfOf())
                .bind("title", signature == null ? null : signature.title())
                .bind("name", signature == null ? null : signature.name())
                .update();
    }

    /** {@link PlanLetterhead#NONE} where nothing is kept. */
    public PlanLetterhead of(UUID planId) {
        return sql.queryOne(FIND, PlanLetterheadTable::letterhead, planId).orElse(PlanLetterhead.NONE);
    }

    private static PlanLetterhead letterhead(ResultColumns row) {
        Signature signature = new Signature(
                row.text("authority"), row.text("on_behalf_of"), row.text("signer_title"), row.text("signer_name"));
        return new PlanLetterhead(row.text("issuer"), row.bool("signed") ? signature : null);
    }
}
