package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** How far the past is locked: the furthest counts. */
@Entity
@Table(name = "period_lock")
@Immutable
public class LockedPeriod {

    @Id
    UUID id;

    LocalDate lockedUntil;
}
