package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A plan of the task-service. */
@Entity
@Immutable
class ReferencePlan {

    @Id
    UUID id;

    String status;
    boolean topLevel;
    LocalDate startOn;
    LocalDate endOn;
}
