package vn.lantoa.platform.data.sample;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

/** Writes boats without looking, so that the database has to refuse. */
@Path("/boats")
@PermitAll
public class BoatResource {

    private final BoatRepository boats;
    private final EntityManager database;

    BoatResource(BoatRepository boats, EntityManager database) {
        this.boats = boats;
        this.database = database;
    }

    @POST
    @Transactional
    @Produces(MediaType.TEXT_PLAIN)
    public String create(@RestQuery String code, @RestQuery String hull, @RestQuery int seats) {
        Boat boat = new Boat(code, "Thuyền").withHull(hull).withSeats(seats);
        boats.persist(boat);
        return boat.id().toString();
    }

    /** Loses a race: somebody else changes the boat between our read and our write. */
    @POST
    @Path("/{id}/race")
    @Transactional
    public void race(UUID id) {
        Boat boat = boats.findById(id, LockModeType.NONE);
        database.createNativeQuery("update boat set version = version + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        boat.rename("Chậm chân");
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_PLAIN)
    public String count() {
        return String.valueOf(boats.count());
    }

    /** As an intruder in the runtime login would. */
    @DELETE
    @Path("/traces")
    @Transactional
    public void wipeTheAuditTrail() {
        database.createNativeQuery("delete from audit_entry").executeUpdate();
    }
}
