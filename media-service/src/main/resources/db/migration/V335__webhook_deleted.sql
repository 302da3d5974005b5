-- DELETE /webhooks/{id}; what hangs on it could be deleted before.
GRANT DELETE ON webhook TO ${runtime};
