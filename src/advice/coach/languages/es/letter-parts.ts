import { listOf } from '../list.ts'

/** How Spanish letters begin and end, and the small words between. */
export const greetings = listOf(
  'hola, querid[oa]s?, estimad[oa]s?, buenos días, buenas tardes, buenas noches, buenas, saludos, muy señor mío, apreciad[oa]s?, hey, oye',
)
export const greetedCrowds = listOf(`
  todos, todas, a todos, amigos, amigas, clientes?, socios, compañeros, compañeras, colegas, equipo, señores, contactos?,
  amigos y familia, familia y amigos, suscriptores, red`)
export const closings = listOf(`
  un abrazo, abrazos, un saludo, saludos, saludos cordiales, atentamente, con cariño, besos, un beso, hasta pronto,
  cordialmente, gracias, muchas gracias, cuídate, tu amig[oa], un fuerte abrazo, hasta luego, con afecto`)
export const notNames = listOf(`
  gracias, perdón, perdona, sí, no, bueno, pues, hoy, ayer, mañana, hace, cuando, si, como, desde, y, pero, yo, tú, tu,
  mi, el, la, los, las, un, una, después, antes, tras, ojalá, suerte, enhorabuena, felicidades, dos, tres, años, aquí`)
export const abbreviations = listOf(
  'sr, sra, srta, dr, dra, d, dña, ud, uds, vd, p.ej, ej, etc, núm, nº, pág, tel, av, avda, c, aprox, prof, profa, ee.uu, s.a, s.l, máx, mín',
)
export const everybodys = listOf(`
  empresa, equipo, red, ayuda, consejo, tiempo, contactos?, jefe, jefa, compañeros, colegas, perfil, experiencia, apoyo,
  respuesta, opinión, interés, atención, departamento, trabajo, puesto, familia, amigos, vida, carrera, correo, mensaje,
  número, nombre, dirección, necesidades, comprensión, paciencia, clientes, recomendación, referencia, día, semana, web,
  página, agenda, parte, lado, conocidos, disposición, lugar, propuesta, confianza, gente`)
export const betweenYourAndThing = listOf(
  'viejo, vieja, viejos, viejas, nuevo, nueva, nuevos, nuevas, primer, primera, último, última, propio, propia, gran, pequeño, pequeña, querido, querida',
)
export const capitalisedWords = listOf('cv, rrhh, linkedin, google, ok, zoom, whatsapp, usted, ustedes, dios, navidad')
export const functionWords = listOf(`
  el, la, los, las, que, de, y, en, un, una, es, por, con, para, te, tu, mi, me, se, lo, no, si, como, pero, más, ya, su,
  le, al, del, cuando, hace, años, muy, qué, cómo, está, estás, nos, sin, porque, fue, era`)
export const connectives = listOf(
  'y, pero, así que, además, bueno, pues, ah, oye, entonces, también, por cierto, o, mira, pd',
)
