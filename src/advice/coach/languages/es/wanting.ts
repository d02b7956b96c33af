import type { Cue } from '../../language.ts'

/** What Spanish letters want of their readers, and how they let them off. */
export const ask: Cue = {
  says: [
    '(podrías|podría|puedes|puede|podéis|pudieras|pudiera) (tú |usted |por favor |quizá |quizás |acaso |también )*[a-zñáéíóú]+(r|rme|rnos|rlo|rla|rle|rselo)',
    'por favor',
    '(me|nos) (harías|haría|haces|puedes|podrías|podría|echas|recomiendas|presentas|pasas|prestas|das|ayudas|ayudarías) ',
    '(necesito|necesitaría|quisiera|querría|me gustaría|te pido|le pido|os pido|solicito|agradecería) .. (que|tu|su|ayuda|consejo|pedirte|pedirle|una|un|reunirme|hablar contigo|hablar con usted|preguntarte|preguntarle)',
    '(conoces|conoce|sabes de|sabe de) .. (alguien|alguna|algún|a alguien|algo)',
    'si (sabes|sabe|te enteras|conoces|conoce|oyes|hay|surge|ves) .. (algo|alguna|algún|alguien|vacante|puesto|de)',
    '(avísame|avíseme|avisa|dime|tenme|téngame|llámame|escríbeme|contéstame|respóndeme|mándame|envíame|pásame|recomiéndame|preséntame|ayúdame|acuérdate|préstame|reenvía|comparte|firma|rellena|pasa|difunde|házmelo)',
    '(un|una|otro|gran|pequeño|pequeña|enorme) (favor|pregunta|consulta|petición)',
    '(hay|tenéis|tienes|tienen|tiene) .. <empleo>',
    '(cuándo|a qué hora) (podemos|puedes|puede|podríamos|te viene|le viene)',
    '(tienes|tiene|tendrías|tendría) .. (minutos|un rato|un momento|un hueco|tiempo)',
    '(te|le) (importaría|parecería bien|molestaría)',
    '(puedo|podría|podemos) (preguntarte|preguntarle|pedirte|pedirle|ponerte|ponerle|usar|dar tu|dar su|llamarte)',
    '(estarías|estaría) (dispuest[oa]|de acuerdo|cómod[oa])',
  ],
  unless: [
    '(te|le) (apetece|gustaría) ',
    '(no|nunca|nada) .. (pido|pedirte|pedirle|te pida|necesito que)',
    'por favor no',
    '(no|nada) pasa nada',
    'no pasa nada',
    '(puedo|podría) (llamarte|llamarle) (el|la|mañana|un día|para contarte)',
    '(quieres|quiere) que',
    '(me gustaría|quisiera|quería) (saber|contarte|contarle|darte|darle|decirte|decirle|agradecer|agradecerte|oír|verte)',
    'si (me )?necesitas',
    '(qué|cómo|dónde|cuándo) (puedes|podrías) .. ser',
  ],
}

export const errand: Cue = {
  says: [
    '(pasar|pasa|pase|pasas|reenviar|reenvía|reenvíe|reenvías|compartir|comparte|entregar|entrega|hacer llegar|difundir|difunde|mandar|mandas|enviar|envías|dar|das|repartir|publicar|mover) .. (<mi>|este|esta|esto|el) .. (<papel>|<gente>)',
    '(pasarle|pasárselo|pasarlo|dárselo|entregárselo|enviárselo|reenviarlo|reenviárselo|pásaselo|pásalo|mándaselo|compártelo|difúndelo|reenvíalo) .. ',
    '(recomendarme|recomiéndame|recomiendes|presentarme|preséntame|enchufarme|colocarme|meterme|ponerme en contacto|avalarme|conectarme|me recomiendas|me presentas)',
    '(hablar|habla|hablas|hables) .. de mí',
    '(una buena palabra|hablar bien de mí|mover mi|mover hilos)',
    '(te|le) he (puesto|dado|apuntado|nombrado|inscrito|incluido) .. (como|de|en)',
    '(puse|di|he puesto|he dado) (tu|su) (nombre|número|correo|teléfono|contacto)',
    'como referencia',
    '(preguntar|pregunta|preguntes) (en tu|por ahí|a tu|a tus|entre)',
    '(escribirme|corregirme|traducirme|revisarme|hacerme|rellenarme|diseñarme|redactarme|prepararme|corrígeme|tradúceme) .. ',
    '(que me|me) (escribas|corrijas|traduzcas|revises|hagas|diseñes|redactes|prepares|prestes|presentes|recomiendes|corriges|traduces)',
    '(prestarme|préstame|dejarme|transferirme) .. (euros|dinero|\\d+|hasta)',
    '(di|diles|dile|dígales) que (yo|trabajé|fui|era|soy)',
  ],
  unless: [
    '(quieres|quiere) que',
    '(gracias|agradezco) .. por',
    '(me) (recomendaste|presentaste|enseñaste)',
    '(no|nunca) .. (pido|pedirte) ',
  ],
}

export const handover: Cue = {
  says: [
    '(pongo|añado|meto|copio) .. (en copia|cc|en cc|aquí)',
    '(os dejo|les dejo) .. (para que|que)',
    'tenéis que (hablar|conoceros)',
  ],
  unless: ['(quieres|te parece|puedo)'],
}

export const pitch: Cue = {
  says: [
    '(nuestro|nuestra|nuestros|nuestras|mi|mis) (nuev[oa]s? )?(producto|productos|servicio|servicios|plataforma|solución|soluciones|oferta|ofertas|programa|curso|software|asesoría)',
    '(descuento|promoción|gratis|oferta especial|prueba gratuita|demo|sin compromiso alguno)',
    '(síguenos|sígueme|suscríbete|visita nuestra|compra|regístrate)',
    '(ingresos pasivos|libertad financiera|ser tu propio jefe)',
    '(tiene|tienes|tienen) .. necesidad(es)?',
    '(puedo|podría) (enviarte|enviarle|mandarte|presentarle|presentarte) .. (catálogo|muestra|muestras|propuesta|vídeo|folleto|oferta|presentación)',
  ],
}

export const pressure: Cue = {
  says: [
    '(urgente|urge|cuanto antes|inmediatamente|ya mismo|ahora mismo|de inmediato)',
    '(hoy mismo|antes (de|del) (mañana|hoy|viernes|lunes|martes|miércoles|jueves|las))',
    '(no (me )?(has|ha|has siquiera) (contestado|respondido|llamado|escrito|hecho caso))',
    '(segunda|tercera|cuarta|quinta) (vez|carta|oportunidad|llamada)',
    'última (carta|oportunidad|llamada)',
    '(por|es la) última vez( que te| te)? (escribo|pregunto|llamo|lo pido)?[.,]?$',
    '(segundo|tercer|cuarto|quinto|último) (mensaje|correo|intento|aviso)',
    '(me (lo )?debes|me la debes|estás en deuda)',
    '(después de|con) todo lo que',
    '(cuento contigo|cuento con usted|dependo de)',
    '(mi última|mi única|la única|el único) (esperanza|oportunidad|que puede|opción)',
    '(no me (falles|dejes|decepciones))',
    '(espero|esperaba) (una|tu|su|más|otra cosa) (respuesta|contestación|de)?',
    '(decepcionad[oa]|dolid[oa]|molest[oa]) (contigo|con|de|porque)',
    '(un amigo de verdad|los amigos de verdad|un buen amigo)',
    '(entre nosotros|no se lo digas|no se lo cuentes|nadie puede saber)',
    '(solo|sólo) (te|le)? ?(llevará|son|toma|lleva|tardas) .. (minuto|minutos|segundos)',
    '(yo siempre|siempre te) (ayudé|he ayudado|apoyé|cubrí)',
    'lo mínimo',
    'te toca',
  ],
  unless: ['(sin|no hay) prisa', 'no (te|le) (he|había) (contestado|escrito|respondido)', 'no hace falta'],
}

export const wayOut: Cue = {
  says: [
    'si no (quieres|puedes|te|le|puede|quiere|es|apetece|tienes|lo)?',
    '(sin|ningún|ninguna) (compromiso|prisa|presión|obligación|problema)',
    '(no (pasa nada|te preocupes|se preocupe|importa|hay problema|hay prisa|hace falta|tienes que|tiene que|es necesario))',
    '(lo )?(entiendo|entenderé|comprendo|comprenderé)',
    '(di|dime|dígame|puedes decir|puede decir) (que )?(no|simplemente|sin más|la verdad)',
    '(un no|el no) .. (vale|bien|respuesta|perfecto)',
    '(olvídalo|ignora|ignóralo|olvida)',
    '(cuando (puedas|pueda|quieras|quiera|tengas))',
    '(como (prefieras|prefiera|quieras))',
    '(tan amigos|no te pido nada|no le pido nada)',
    '(estaría|está) (bien|perfecto) (igual|también|de todas formas)',
    'solo si',
  ],
  unless: ['no aceptaré un no', 'si no (contestas|respondes)'],
}
