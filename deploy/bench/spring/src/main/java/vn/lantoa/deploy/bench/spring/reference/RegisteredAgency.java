package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of the press register. */
@Entity
@Table(name = "press_agency")
@Immutable
class RegisteredAgency {

    @Id
    UUID id;

    String code;
    LocalDate validFrom;
    LocalDate validTo;
}
