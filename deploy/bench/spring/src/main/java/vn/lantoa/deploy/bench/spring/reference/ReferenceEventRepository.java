package vn.lantoa.deploy.bench.spring.reference;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Events of the event-service. */
interface ReferenceEventRepository extends JpaRepository<ReferenceEvent, String> {

    @Query("SELECT e.code FROM ReferenceEvent e")
    List<String> findCodes();
}
