package vn.lantoa.task.attachment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    void keep(AttachmentContent content) {
        getEntityManager().persist(content);
    }

    Optional<AttachmentContent> contentOf(UUID id) {
        return Optional.ofNullable(getEntityManager().find(AttachmentContent.class, id));
    }
}
