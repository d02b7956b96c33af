/** Word classes that the Spanish phrases name. */
export const classes: Readonly<Record<string, string>> = {
  tu: 'tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras',
  mi: 'mi|mis|nuestro|nuestra|nuestros|nuestras',
  numero:
    '\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|unos|varios|muchos|tantos|demasiados|casi|más de|todos estos|estos',
  tiempo: 'años?|meses|mes|décadas?|inviernos?|veranos?',
  papel:
    'cv|c\\.v\\.|currículum|curriculum|currículo|hoja de vida|perfil|solicitud|datos|número|nombre|enlace|publicación|presentación|encuesta|portafolio|folleto|proyecto|carta|documento',
  gente:
    'jefe|jefa|jefes|equipo|contactos?|red|amigos|amigas|compañeros|colegas|recursos humanos|rrhh|director|directora|empresa|departamento|conocidos|clientes|inversores|editor|editora|familia|gente|seguidores',
  empleo: 'vacantes?|empleos?|trabajos?|puestos?|oportunidad(?:es)?|ofertas?|proyectos?|prácticas|plazas?',
}
