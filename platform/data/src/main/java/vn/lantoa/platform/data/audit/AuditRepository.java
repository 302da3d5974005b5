package vn.lantoa.platform.data.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditRecord, UUID> {}
