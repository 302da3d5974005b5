package vn.lantoa.media.declaration;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes declarations, those of one agency in their order. */
@ApplicationScoped
class PeriodDeclarationPublisher extends RecordPublisher<PeriodDeclaration, PeriodDeclared> {

    PeriodDeclarationPublisher(Outbox outbox, PeriodDeclarationRepository declarations) {
        super(PeriodDeclared.class, outbox, declarations, PeriodDeclaration::agency, PeriodDeclaration::declared);
    }

    @Override
    protected long version(PeriodDeclaration declaration) {
        return declaration.revision();
    }

    @Override
    protected String timeField() {
        return "createdAt";
    }
}
