package vn.lantoa.task.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.lantoa.platform.web.time.WorkingDays;

/** The public holidays of the Labour Code (2019, Điều 112) and the yearly notices, as they stand in the table {@code holiday}. */
@ApplicationScoped
public class Holidays {

    private final EntityManager entityManager;

    Holidays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The working days around a stretch of time; must run in a transaction. */
    public WorkingDays between(LocalDate from, LocalDate to) {
        @SuppressWarnings("unchecked") // a native query of one column
        List<LocalDate> days = entityManager
                .createNativeQuery("select on_date from holiday where on_date between :from and :to", LocalDate.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return new WorkingDays(new HashSet<>(days));
    }
}
