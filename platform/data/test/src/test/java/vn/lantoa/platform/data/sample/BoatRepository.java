package vn.lantoa.platform.data.sample;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class BoatRepository implements PanacheRepositoryBase<Boat, UUID> {}
