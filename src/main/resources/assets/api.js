// Starts Swagger UI on our own description; nothing is loaded from elsewhere and no other description can be named.
const place = document.getElementById('hc-api');
window.SwaggerUIBundle({
  url: place.dataset.source,
  domNode: place,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  queryConfigEnabled: false,
  validatorUrl: null,
});
