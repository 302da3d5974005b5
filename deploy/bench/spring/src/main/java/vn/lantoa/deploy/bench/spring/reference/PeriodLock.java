package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** How far the past is locked: the furthest counts. */
@Entity
@Immutable
public class PeriodLock {

    @Id
    UUID id;

    LocalDate lockedUntil;
}
