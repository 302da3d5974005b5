package vn.lantoa.task.part.signature;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.part.PlanPart;

/** A signature below a plan. */
@Entity
class PlanSignature extends PlanPart<SignatureEntry, SignatureView> {

    @Enumerated(EnumType.STRING)
    private @Nullable SigningAuthority authority;

    private @Nullable String onBehalfOf;
    private @Nullable String title;
    private @Nullable String name;
    private @Nullable Instant signedAt;
    private @Nullable String fileCode;

    protected PlanSignature() {}

    @Override
    public void replaceBy(SignatureEntry entry) {
        authority = entry.authority();
        onBehalfOf = entry.onBehalfOf();
        title = entry.title();
        name = entry.name();
        signedAt = entry.signedAt();
        fileCode = entry.fileCode();
    }

    @Override
    public SignatureView view() {
        return new SignatureView(id(), planId(), authority, onBehalfOf, title, name, signedAt, fileCode, meta());
    }
}
