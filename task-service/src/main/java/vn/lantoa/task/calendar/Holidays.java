package vn.lantoa.task.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.lantoa.platform.web.time.WorkingDays;

/**
 * The public holidays of the Labour Code (2019, Điều 112) and the yearly notices, as the calendar {@code DECREE} has
 * them, which offices work by.
 */
@ApplicationScoped
public class Holidays {

    private final EntityManager entityManager;

    Holidays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The working days around a stretch of time; must run in a transaction. */
    public WorkingDays between(LocalDate from, LocalDate to) {
        List<LocalDate> days = entityManager
                .createQuery("""
                        select holiday.date from Calendar calendar join calendar.holidays holiday
                        where calendar.code = DECREE and holiday.date between :from and :to""", LocalDate.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return new WorkingDays(new HashSet<>(days));
    }
}
