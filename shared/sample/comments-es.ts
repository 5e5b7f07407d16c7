// Hand-written Spanish survey comments for the sample workspace (Spain, Mexico, Argentina, Peru),
// each with what is true about it. Spelling and punctuation are the customers' own.
import type { SampleComment } from './comment-types.ts';

export const commentsEs: readonly SampleComment[] = [
  { text: '👍', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general' },
  { text: 'ok', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general' },
  { text: 'pésimo', score: 'detractor', resolution: 'no', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'por chat en 6 min me resetearon la clave y ya pude entrar. asi si',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'Sabe, eso no lo discuto. Pero se quedaba callado tecleando y yo no sabía si se había cortado. Dije hola? varias veces. Que avise que está mirando algo y ya',
    score: 'passive', resolution: 'yes', reasons: ['long_silence', 'knows_product'],
    cause: 'agent', contactReason: 'app', channel: 'voice', agent: 'm',
  },
  {
    text: 'la chavala hizo lo que pudo. la red en mi calle da pena y no es de ahora',
    score: 'detractor', resolution: 'no', reasons: ['outage', 'takes_ownership'],
    cause: 'product', contactReason: 'outage', agent: 'f',
  },
  {
    text: 'Buena onda y me dejó claro cada paso del traslado, salvo qué hago con el chip viejo, eso no me quedó. De todos modos 9',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Bárbaro, a los dos minutos tenía internet',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'outage',
  },
  { text: 'Meh', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery' },
  {
    text: 'app de 💩, no entra',
    score: 'detractor', resolution: 'no', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'Entre que marqué y me devolvieron los 23,40 de más pasaron doce minutos contando la musiquita.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'waiting_time'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'La persona de hoy no tiene la culpa, que conste. El que me atendió el sábado me juró y perjuró que el aviso estaba puesto y prioritario. No había ningún aviso. Perdimos 4 días y en una panaderia 4 dias sin datafono son muchos clientes que se van a la de enfrente',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept', 'had_to_call_again'],
    cause: 'other_contact', contactReason: 'outage',
  },
  {
    text: 'La muchacha le habló al repartidor directamente, yo escuchando, y en la tarde ya tenía mi módem. Eso nunca me había pasado.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'El error de la boleta lo reconocieron al toque pero la corrigen recien en la próxima, o sea que esta la pago completa igual',
    score: 'passive', resolution: 'partly', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'El día 4, luego el 9, luego "antes del 15". Estamos a 20 y por aquí no ha pasado nadie con ningún paquete',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay', 'promise_not_kept'],
    cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'Escribi un correo larguísimo quejandome de que el contrato había salido con la dirección y el apellido mal. Esperaba la típica respuesta automática. Me contestó una persona al día siguiente, con el contrato ya rectificado adjunto y una disculpa de dos líneas. Correcto, que menos.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'],
    cause: 'agent', contactReason: 'contract', channel: 'email',
  },
  {
    text: 'me pasó un enlace para reclamar la factura del gas y era el de la luz. se lo dije, me pasó otro y ese no abre. al final me dijo q mejor por carta. POR CARTA, en un chat',
    score: 'detractor', resolution: 'partly', reasons: ['product_knowledge', 'contradictory_answers'],
    cause: 'agent', contactReason: 'invoice', channel: 'chat',
  },
  {
    text: 'al toque me lo solucionó la señorita',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'app', agent: 'f',
  },
  {
    text: 'Caro. La atención bien.',
    score: 'passive', resolution: 'yes', reasons: ['price_increase'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'cuarto día sin internet',
    score: 'detractor', resolution: 'no', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Escribí a las 9, a las 9:15 ya tenía el número de seguimiento bueno (el otro estaba mal).',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'delivery', channel: 'chat',
  },
  {
    text: 'Buena voluntad, toda. Conocimientos de la aplicación, los justos: acabé encontrando yo el menú mientras me leía las instrucciones de una versión antigua. Nos reímos los dos. Resuelto está.',
    score: 'passive', resolution: 'yes', reasons: ['product_knowledge', 'friendly'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Me aseguró que anulaba el recargo por demora, 14,52. Que lo dejaba hecho en ese momento, "ya lo tiene". Hoy me llega el aviso de impago con el recargo y otro más encima. Entro en mi ficha con otro compañero y resulta que no hay NADA anotado de aquella llamada. Son 40 euros con todo y yo vivo de una pensión',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Por el mensajito de la app me fueron contando todo, menos si tenía que estar en casa. Estuve por si acaso y llegó 👌',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'delivery', channel: 'app',
  },
  {
    text: 'Baja tramitada en un momento. Impecable.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Me atendieron bien, lo que no me entra en la cabeza es que haya que avisar con 15 días para darse de baja de un contrato que ya venció.',
    score: 'passive', resolution: 'yes', reasons: ['contract_terms'], cause: 'product', contactReason: 'cancellation',
  },
  {
    text: 'imposible hablar con un ser humano',
    score: 'detractor', resolution: 'no', reasons: ['self_service'], cause: 'product', contactReason: 'general',
  },
  {
    text: 'Buenas tardes: quisiera dejar constancia de la exquisita educación del caballero que me atendió el jueves. Soy persona mayor y necesito que me repitan las cosas. Lo hizo cuantas veces hizo falta sin meterme prisa, e incluso me preguntó por mi perro, que ladraba. En los tiempos que corren no es poca cosa. Reciban un cordial saludo.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'],
    cause: 'agent', contactReason: 'general', channel: 'voice', agent: 'm',
  },
  {
    text: 'Yo le estaba leyendo la etiqueta de la caja como me pidió y me apuraba, "sí, sí, el número nada más". Cuál número?? hay como seis. Se los lei todos y me dijo que ninguno era, al final estaba buscando mi trámite con otro DNI. No pidió ni disculpas.',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'product_knowledge'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice',
  },
  {
    text: 'Llevamos el contrato de la casa de mi suegra a mi nombre y faltaba un papel que yo ni sabía que existía. Me dijo dónde bajarlo y esperó a que lo mandara.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'explains_clearly'],
    cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Llamé por la subida de 4 euros. El señor me explicó que era por el IPC, que venía en la carta, y tenía razón, venía en la letra pequeña. Me buscó una tarifa un poco más barata. Sigo pagando más que el año pasado, eso también.',
    score: 'passive', resolution: 'yes', reasons: ['price_increase', 'explains_clearly'],
    cause: 'product', contactReason: 'contract', channel: 'voice', agent: 'm',
  },
  {
    text: 'Se hizo el cambio, no digo que no. Dos horas de mi vida y seis personas diferentes para mover un medidor de nombre.',
    score: 'detractor', resolution: 'yes', reasons: ['waiting_time', 'passed_around'], cause: 'process', contactReason: 'moving',
  },
  {
    text: 'Le aclaro que venía de hablar con dos que me dijeron cosas distintas sobre la devolución del decodificador. Este chico buscó el procedimiento, me lo leyo y me lo mandó por mail para que nadie me lo discuta. Devolvi el equipo el viernes y no hubo drama',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'contradictory_answers'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice', agent: 'm',
  },
  {
    text: 'rápido y sin rollos',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'estaría bueno atención 24hs',
    score: 'passive', resolution: 'unknown', reasons: ['wish'], cause: 'product', contactReason: 'general',
  },
  {
    text: 'quedó todo en el aire',
    score: 'detractor', resolution: 'partly', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Todo bien con la atención. Ojalá abrieran el sábado por la tarde, los que trabajamos lo agradeceríamos',
    score: 'promoter', resolution: 'unknown', reasons: ['friendly', 'wish'], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'Respondieron al mensaje que puse en la red social, con educación. Sin cobertura sigo en el pueblo.',
    score: 'passive', resolution: 'no', reasons: ['outage', 'friendly'],
    cause: 'product', contactReason: 'general', channel: 'social',
  },
  {
    text: 'La agencia dice que el paquete lo tenéis vosotros. Vosotros, que lo tiene la agencia. Yo estoy en medio con un contrato activo, pagando desde el día 1 y sin router. E hablado con logistica, con altas y con otro departamento que ya ni me acuerdo. 22 días. Encima la encuesta me llega a mí y no a la agencia',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay', 'passed_around'],
    cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'sin router todavía pero ella un encanto',
    score: 'promoter', resolution: 'no', reasons: ['friendly'], cause: 'agent', contactReason: 'delivery', agent: 'f',
  },
  {
    text: 'Quise cambiar la cuenta bancaria yo solo por la web y no hay forma, así que tocó hablar. Hablando, rápido.',
    score: 'passive', resolution: 'yes', reasons: ['self_service'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'q se supone q tengo q hacer ahora?? cerro el chat y no me mando ningun paso',
    score: 'detractor', resolution: 'partly', reasons: ['next_steps_unclear'],
    cause: 'agent', contactReason: 'moving', channel: 'chat',
  },
  {
    text: 'Iba a firmar permanencia otra vez sin enterarme. Fue el propio agente el que me lo advirtió y me enseñó la tarifa igual pero sin compromiso. Son dos euros más al mes, pues muy bien.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'prefiero no comentar',
    score: 'detractor', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'general',
  },
  { text: 'todo perfecto, gracias', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'moving' },
  {
    text: 'Bien pero tardan en coger',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'outage', channel: 'voice',
  },
  {
    text: '40 minutos de musiquita. Colgué.',
    score: 'detractor', resolution: 'no', reasons: ['waiting_time'], cause: 'process', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'No le correspondía a esa área según entendí, pero igual se encargó y no me soltó hasta que la boleta quedó corregida.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Tercer correo por el mismo asunto. Esta vez por lo menos alguien lo leyó de verdad y se nota en la respuesta. Dicen que el abono sale en 10 días hábiles. Lo tengo apuntado en el calendario.',
    score: 'passive', resolution: 'partly', reasons: ['invoice_error'],
    cause: 'process', contactReason: 'invoice', channel: 'email',
  },
  {
    text: 'Que devuelva el equipo viejo, ok. Dónde, cómo, con qué etiqueta, hasta cuándo? nada de eso me dijo, tendré que llamar otra vez.',
    score: 'detractor', resolution: 'partly', reasons: ['next_steps_unclear', 'had_to_call_again'],
    cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Me voy igual, me mudo al extranjero. Pero me despidieron con cariño y eso se agradece',
    score: 'promoter', resolution: 'unknown', reasons: ['friendly'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'Se nota que conoce el tema.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'El chico correctísimo, pero 25 minutos de espera para una consulta de dos no es normal.',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time', 'friendly'],
    cause: 'process', contactReason: 'invoice', agent: 'm',
  },
  {
    text: 'tercera vez que llamo por esto mismo',
    score: 'detractor', resolution: 'no', reasons: ['had_to_call_again'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Tenía varias facturas que no cuadraban y una hoja de cálculo que me había hecho yo (soy contable, deformación profesional). La señora que me atendió se lo fue mirando conmigo linea a linea y encontró que el descuento de bienvenida se prorratea el primer mes. El error era mío! Me lo dijo con mucha gracia además.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'knows_product'],
    cause: 'agent', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Tenía que darme de alta antes del día 1 porque entra el inquilino. Lo dije al empezar y lo repetí. Programaron el 7. Al reclamarlo me dice que en el sistema la fecha "la pone sola". Y cuando pregunto qué hago yo con el inquilino una semana a oscuras me contesta que si deseo algo mas',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Tengo 81 años y no me llevo con los aparatos, el señor no se rió de mí ni una vez. Dios le bendiga.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'app', agent: 'm',
  },
  {
    text: 'Segundo corte en el mes!! lo arreglan rápido pero que no se corte sería mejor no?',
    score: 'passive', resolution: 'yes', reasons: ['outage', 'fast_solution'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'Cada mes la misma cantaleta, cada mes corrigen los 129 pesos y al siguiente ahí están otra vez en el recibo',
    score: 'detractor', resolution: 'no', reasons: ['invoice_error', 'had_to_call_again'],
    cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'Alta de luz en un piso que llevaba años sin suministro. Me advirtió que hacia falta el boletín y cinco dias habiles, y al quinto vinieron, a las ocho menos diez con la niña aún en pijama. Además me mandó por escrito la lista de papeles para que no se me olvidara ninguno. Muy recomendable.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'knows_product'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'por fin alguien que sabe',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'No sé bien qué sigue ahora',
    score: 'passive', resolution: 'partly', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'no tenía ni idea',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'la oferta que me ofrecieron es la que salio en el contrato!!! ni un sol mas ni un sol menos',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'le dije desde el principio que la mudanza era solo de la luz, el gas lo lleva el casero. igual me tomó los datos de los dos y hubo que deshacer uno. simpático eso sí. a ver si no me cortan el gas al casero 😬',
    score: 'passive', resolution: 'partly', reasons: ['did_not_listen', 'friendly'],
    cause: 'agent', contactReason: 'moving', agent: 'm',
  },
  {
    text: 'Hablo despacio porque tuve un ictus. El operador acababa mis frases y las acababa mal. Cuando le pedí por favor que me dejara terminar resopló, se oyó perfectamente. No conseguí entrar en mi área de cliente y tampoco tengo ganas de volver a intentarlo. Mi hija les escribirá.',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'did_not_listen'],
    cause: 'agent', contactReason: 'app', channel: 'voice', agent: 'm',
  },
  {
    text: 'me explicó el recibo renglón por renglón',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Tuvo que preguntar varias veces a un compañero. Al final bien',
    score: 'passive', resolution: 'yes', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Me dijo que en dos horas como máximo me llamaba él personalmente. Fue el lunes, hoy es jueves.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  {
    text: 'Fui con el cuchillo entre los dientes porque quería cancelar y pensé que me iban a pasar con diez personas. La señorita me dijo de una cuánto era la penalidad, hasta cuándo la pagaba y qué pasaba si esperaba 20 días más. Esperé los 20 días jaja. Me ahorré 180 soles. Cuando vuelva a tener casa propia los contrato de nuevo',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'],
    cause: 'agent', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: 'Soy pensionado y pagaba 320 pesos. Luego 355. Ahora 419 y por lo mismo, porque yo no veo que el internet corra más. El joven se portó muy respetuoso, pero dice que eso marca el sistema y que no hay promocion para los clientes de antes. A mi nieta que contrató en agosto le cobran 299 por lo mismo.',
    score: 'detractor', resolution: 'no', reasons: ['price_increase', 'contract_terms'],
    cause: 'product', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Di de baja la línea de mi padre, que falleció el mes pasado. La chica tuvo mucho tacto y no me pidió lo mismo dos veces.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: 'Cuatro transferencias y en cada una el nombre completo, el RFC, la direccion vieja y la nueva. Con la última señorita ya todo bien, hizo el cambio en lo que yo me tomaba el café. Pero las otras tres qué?',
    score: 'passive', resolution: 'yes', reasons: ['passed_around', 'fast_solution'],
    cause: 'process', contactReason: 'moving', channel: 'voice', agent: 'f',
  },
  {
    text: 'Pregunté la diferencia entre las dos tarifas y me leyó el mismo folleto que tengo yo en la mano',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Qué lindo que te atienda una persona y no la maquinita esa que no entiende nada',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'self_service'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Encantada con el trato recibido',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'amable sí, descuento no',
    score: 'passive', resolution: 'no', reasons: ['price_increase', 'friendly'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'SIGUEN COBRÁNDOME UNA LÍNEA QUE NO EXISTE',
    score: 'detractor', resolution: 'no', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice',
  },
  {
    text: 'como que se alegró conmigo cuando prendió el router jajaja gracias',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Quiero cancelar. Me pasan a retencion, espero, me ofrecen mas megas, digo que no, me pasan a bajas, espero otra vez y se corta. Vuelvo a empezar y ahora ya cerró el área porque son las 6:05. uno no es tonto señores',
    score: 'detractor', resolution: 'no', reasons: ['passed_around', 'waiting_time'],
    cause: 'process', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'sabia perfectamente donde estaba el fallo',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Me resolvió pero se le notaba apurada la señorita, como que ya se quería ir a almorzar',
    score: 'passive', resolution: 'yes', reasons: ['impatient'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'f',
  },
  {
    text: 'Marque 1, marque 4, marque 2, diga su DNI, no le he entendido. Media hora así y con la calefacción apagada.',
    score: 'detractor', resolution: 'no', reasons: ['waiting_time', 'self_service'],
    cause: 'process', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'hice el pago doble por error, cosa mía, le di dos veces al botón. Me daba pena hasta llamar. Se rió bonito, me dijo que le pasa a todo mundo y en dos días tenía los 489 pesos de regreso en la tarjeta.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'friendly'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Eran las siete de la tarde y supongo que terminaba su turno porque el hombre tenia una prisa!! Le pedí el número de la incidencia y me lo dijo tan rapido que apunté 5 cifras de 9. Le pedí que lo repitiera y ya estaba leyendome lo de la protección de datos y adiós muy buenas. Hoy para preguntar por la avería me piden el numero entero claro.',
    score: 'detractor', resolution: 'no', reasons: ['impatient', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'm',
  },
  { text: 'Excelente atención!!!', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'el router llegó, tarde',
    score: 'passive', resolution: 'yes', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'me colgó mientras buscaba la clave',
    score: 'detractor', resolution: 'no', reasons: ['impatient'], cause: 'agent', contactReason: 'app', channel: 'voice',
  },
  {
    text: 'Aún sigo con cortes por la noche, pero el muchacho se lo tomó como si fuera su casa. Eso hoy no se ve',
    score: 'promoter', resolution: 'partly', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  {
    text: 'Verán, yo pregunté en marzo y me dijeron que no tenía permanencia. Hoy el señor me dice que sí, hasta agosto. Él me enseñó dónde lo pone, así que le creo a él. Pero alguien se equivocó y el que paga soy yo.',
    score: 'passive', resolution: 'unknown', reasons: ['contradictory_answers'],
    cause: 'other_contact', contactReason: 'cancellation', agent: 'm',
  },
  {
    text: 'Llevo 15 años de cliente y es la primera queja que pongo. Expliqué con calma que ya había reiniciado el router, que ya había cambiado el cable y que el fallo viene de la calle porque a mi vecina le ocurre lo mismo. Respuesta: "vamos a reiniciar el router". Se lo volví a decir. "Es que tengo que hacer las comprobaciones." Reiniciamos el router. Por supuesto no sirvió de nada y me emplazó a llamar mañana si continuaba.',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'had_to_call_again'],
    cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'le escribí por redes un domingo y el pata respondió. respeto',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'contract', channel: 'social', agent: 'm',
  },
  { text: 'nada que objetar', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'general' },
  {
    text: 'Consiguió que entrara, aunque la app me vuelve a pedir el código cada vez que la abro. No será culpa suya.',
    score: 'passive', resolution: 'yes', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'Permanencia eterna = estafa',
    score: 'detractor', resolution: 'no', reasons: ['contract_terms'], cause: 'product', contactReason: 'cancellation',
  },
  {
    text: 'La app me sacaba cada vez que ponía la huella.\nMe hizo borrar la caché, quitar la huella y volverla a dar de alta.\nFunciona desde entonces.\nVersión 6 punto algo, por si les sirve.',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'knows_product'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Solucionado hoy gracias a la última chica. Pero para llegar a hoy: en enero me dijeron que era un error informático, en febrero que era culpa del banco y en marzo que yo debía tres recibos. Resultó ser un número mal apuntado en mi cuenta desde el alta. Y eso que cada vez mandé el extracto.',
    score: 'detractor', resolution: 'yes', reasons: ['had_to_call_again', 'contradictory_answers'],
    cause: 'other_contact', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Me hizo mirar la luz roja del aparatito ese de la pared y supo enseguida que era el latiguillo. Cambiado y funcionando',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Me habían ofrecido un mes gratis la vez pasada y no consta en ningún lado. El de hoy, amable, me consiguió medio mes.',
    score: 'passive', resolution: 'partly', reasons: ['promise_not_kept', 'friendly'],
    cause: 'other_contact', contactReason: 'contract', agent: 'm',
  },
  {
    text: 'Les escribo que llegó ROTO y me contestan que figura como entregado. ya sé que está entregado!! está roto',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'delivery', channel: 'email',
  },
  {
    text: 'El que me cogió la primera vez no me escuchó ni el nombre, yo diciendo que era gas y él que si la luz. Volví a llamar con pocas ganas. La segunda persona, una mujer con acento canario, lo cazó a la primera y me abrió la reclamación del gas. Si esto lo lee el jefe de ella, que se entere.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'did_not_listen'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice', agent: 'f',
  },
  {
    text: 'Me llamó a la hora que dijo.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'mucho silencio en la llamada',
    score: 'passive', resolution: 'yes', reasons: ['long_silence'], cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: '¿Y mi router?',
    score: 'detractor', resolution: 'no', reasons: ['delivery_delay'], cause: 'process', contactReason: 'delivery',
  },
  {
    text: 'Contestó a mi correo con capturas de pantalla hechas por él mismo, con flechitas rojas y todo. Guardado lo tengo por si se me olvida.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'],
    cause: 'agent', contactReason: 'app', channel: 'email', agent: 'm',
  },
  {
    text: 'No cancelé al final. Me ofreció bajar a un plan más chico, me hizo bien las cuentas y acepté. Ahora, ¿por qué hay que llegar a esto para que ofrezcan el precio que le dan a cualquiera que entra nuevo? A mi hermano le pasó igual el año pasado.',
    score: 'passive', resolution: 'yes', reasons: ['price_increase', 'explains_clearly'],
    cause: 'product', contactReason: 'cancellation',
  },
  {
    text: 'se va la luz se va el internet. vuelve la luz no vuelve el internet. así toda la semana. la señorita bien linda me dio 3 días de descuento, que son como 11 soles. no pues 🤦',
    score: 'detractor', resolution: 'partly', reasons: ['outage', 'friendly'],
    cause: 'product', contactReason: 'outage', agent: 'f',
  },
  {
    text: 'Cumplió. El abono ya está hecho.',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Correcto todo, pero la cita más próxima para el técnico es el 19, y nos mudamos el 6.',
    score: 'passive', resolution: 'partly', reasons: ['technician_appointment'], cause: 'process', contactReason: 'moving',
  },
  {
    text: 'Pregunto por la factura electrónica en la app y me contesta que eso "lo verá en la app". Genial',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'next_steps_unclear'],
    cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Me quedó mal la paquetería dos veces, no la compañía. La señorita me dijo "yo le marco mañana entre 10 y 11 para ver si ya le llegó" y sí me marcó, 10:20. Todavía no llegaba y volvió a marcar en la tarde. Ya con eso me tienen de cliente',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'],
    cause: 'agent', contactReason: 'delivery', channel: 'voice', agent: 'f',
  },
  {
    text: 'La asesora quedó en mandarme ese mismo día el formulario para el traslado porque por la web me rebotaba. No llego, miré spam y todo. Volvi a llamar y justo me tocó ella (qué casualidad). Que ay, que se le pasó, que ahorita. Y nada. El camión de la mudanza es mañana.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'moving', channel: 'voice', agent: 'f',
  },
  {
    text: 'Un 10 la chica',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'contract', agent: 'f',
  },
  { text: 'bien', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'NO ESCUCHAN',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'Me comparó los dos planes sin empujarme al caro, y encima me dijo que para lo que uso me alcanza el de 300 megas.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'contract',
  },
  {
    text: 'La señorita muy educada y muy bien hablada. Me renovó el plan que tengo hace seis años. Lo único, que me hizo escuchar una grabación larguísima con las condiciones, a una velocidad que mi hermana y yo juntas no entendimos la mitad. Yo dije que sí a todo. Espero no haber hecho mal.',
    score: 'passive', resolution: 'yes', reasons: ['friendly', 'contract_terms'],
    cause: 'agent', contactReason: 'contract', channel: 'voice', agent: 'f',
  },
  {
    text: 'En la tienda no, por teléfono, hace un mes: "el precio no le cambia en dos años". La de hoy dice que eso no está registrado y que lo siente.',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'other_contact', contactReason: 'contract', agent: 'f',
  },
  {
    text: 'Cancelé un servicio adicional que yo jamás pedí (antivirus, 3,99). Ella misma se indignó, lo quitó y reclamó los cinco meses.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: 'Qué paciencia conmigo 😊',
    score: 'promoter', resolution: 'unknown', reasons: ['friendly'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'veinte minutos "escribiendo..." en el chat',
    score: 'passive', resolution: 'yes', reasons: ['waiting_time'], cause: 'process', contactReason: 'app', channel: 'chat',
  },
  {
    text: '10 min sin escribir nada y cerró',
    score: 'detractor', resolution: 'no', reasons: ['long_silence'], cause: 'agent', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'Llevábamos desde el domingo sin internet en todo el edificio. Yo llame el martes ya bastante cabreado lo reconozco y la chica que me tocó me dejo soltarlo todo. Luego abrió un aviso por el portal entero en vez de uno por vecino, que es lo que habían hecho hasta entonces, y me dio su palabra de mirarlo al día siguiente a primera hora. El miércoles a las 9 me llamó ella. A las 11 había línea.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'kept_promise'],
    cause: 'agent', contactReason: 'outage', channel: 'voice', agent: 'f',
  },
  {
    text: 'Chat número 1: que esperara 24 horas. Chat número 2: que por qué había esperado, que eso era al instante. Hice lo que me dijeron y entro pero no veo mis facturas, solo una rueda girando. No me preguntó si algo más fallaba, se despidió y valoración. Pues toma valoración',
    score: 'detractor', resolution: 'partly', reasons: ['had_to_call_again', 'contradictory_answers'],
    cause: 'agent', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'Por primera vez en 4 años entiendo qué es la "potencia contratada". Me bajó la potencia y voy a pagar unos 9 euros menos.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Ocho días para un paquete que según ustedes eran 48 horas. Quien me atendió por lo menos lo siguió hasta dar con él',
    score: 'passive', resolution: 'yes', reasons: ['delivery_delay', 'takes_ownership'],
    cause: 'process', contactReason: 'delivery',
  },
  {
    text: '"Ya le dije, señora." Cuatro veces me lo soltó, en ese tonito.',
    score: 'detractor', resolution: 'no', reasons: ['impatient'], cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'no cachaba nada de la app, vengo de otra compañia y todo está en otro lado. Me fue diciendo toca aqui, ahora aca, que ves? Como le explicaria yo a mi mamá pues. Me esperó cuando se me fue el chat y todo 🙏',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'friendly'],
    cause: 'agent', contactReason: 'app', channel: 'chat',
  },
  {
    text: 'puse en el mensaje privado: NO quiero móvil, solo fibra. respuesta: "tenemos estas estupendas tarifas de móvil". bloqueados',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen'],
    cause: 'agent', contactReason: 'contract', channel: 'social',
  },
  {
    text: 'Re clara la piba',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly'], cause: 'agent', contactReason: 'contract', agent: 'f',
  },
  {
    text: 'la app se traba mucho',
    score: 'passive', resolution: 'yes', reasons: ['app_login'], cause: 'product', contactReason: 'app',
  },
  {
    text: 'subieron otra vez, chau',
    score: 'detractor', resolution: 'no', reasons: ['price_increase'], cause: 'product', contactReason: 'contract',
  },
  {
    text: 'Señores, muy agradecido por la cortesía y prontitud con que se atendió mi traslado de servicio. Quedo de ustedes.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'fast_solution'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'Franja de 8 a 20 para el técnico. DOCE HORAS. Pedí el día en el trabajo y vino a las 19:35. Ahora va bien la línea y el hombre trabajó muy bien, las cosas como son.',
    score: 'passive', resolution: 'yes', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Primero que para el cambio de titular hacia falta el contrato de alquiler. Se lo mando. Despues que no, que el del titular anterior, que se murió hace dos años y se lo había dicho. Después que bueno, que con el de alquiler alcanzaba pero firmado por el dueño. Está firmado por el dueño!!! Lo tenés adelante, fijate.',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers', 'product_knowledge'],
    cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'el del chat un crack',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'outage', channel: 'chat', agent: 'm',
  },
  {
    text: 'quedó en que "se revisa", lo que no me aclararon es si mientras tanto pago o no pago el recibo',
    score: 'passive', resolution: 'partly', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Cero estrellas si se pudiera',
    score: 'detractor', resolution: 'no', reasons: [], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'El router daba vueltas por media provincia desde hacia dos semanas, según la web "en reparto". El chaval me pidió diez minutos, llamó a la agencia, resultó que habian puesto el piso mal. Se quedó conmigo hasta tener la dirección cambiada y me dio el nuevo día. Llegó ayer. A los de la mensajería mejor ni los menciono.',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'delivery_delay'],
    cause: 'agent', contactReason: 'delivery', agent: 'm',
  },
  {
    text: 'La tarifa me la cambió, sí. Pero de los 31 minutos que duró aquello, calculo que 20 fueron de silencio, ni música ni nada, y se me cortó la línea dos veces pensando yo que había terminado. Con avisar basta.',
    score: 'detractor', resolution: 'yes', reasons: ['long_silence'], cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Prometió llamarme antes de las 18 y sonó el teléfono a las 17:40. Puntualidad inglesa',
    score: 'promoter', resolution: 'yes', reasons: ['kept_promise'], cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'O sea, la explicación estuvo buena, que hay un nodo saturado, que lo están ampliando, que en mi cuadra va para marzo. Bien por decirlo. Pero yo trabajo desde la casa con gente de otro huso horario y a las 9 de la noche no puedo ni abrir el correo, que hago hasta marzo. Eso no me lo supo decir y entiendo que no depende de él',
    score: 'passive', resolution: 'partly', reasons: ['outage', 'explains_clearly'],
    cause: 'product', contactReason: 'outage', agent: 'm',
  },
  {
    text: 'El técnico "pasó y no había nadie". Estuve sentada al lado del portero eléctrico toda la mañana.',
    score: 'detractor', resolution: 'no', reasons: ['technician_appointment'], cause: 'process', contactReason: 'outage',
  },
  {
    text: 'Consulta complicada: dos líneas, una a nombre de la S.L. y otra mía, querer juntarlo todo. Salió a la primera. Hasta me recordó lo del IVA. un saludo',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'contract',
  },
  { text: 'Neta que buen servicio', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'app' },
  { text: 'correcto, sin más', score: 'passive', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'app' },
  {
    text: 'Me pelotearon una hora, ¡una hora!',
    score: 'detractor', resolution: 'no', reasons: ['passed_around'], cause: 'process', contactReason: 'cancellation',
  },
  {
    text: 'El código no llegaba porque tenía el móvil viejo registrado, a nadie se le había ocurrido mirarlo. Ni un minuto le costó.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'fast_solution'], cause: 'agent', contactReason: 'app',
  },
  {
    text: 'Solicité información acerca de la tarifa con discriminación horaria para un vehículo eléctrico.\nMe tuvo en espera en tres ocasiones, la última de 9 minutos.\nA la vuelta me indicó que lo consultase en internet.\nPara eso no llama uno.',
    score: 'detractor', resolution: 'no', reasons: ['product_knowledge', 'long_silence'],
    cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'Escribí desde la ayuda de la propia app y contestaron en el día, no me quejo. Estaría mejor poder adjuntar más de una foto',
    score: 'passive', resolution: 'yes', reasons: ['fast_solution', 'wish'], cause: 'agent', contactReason: 'app', channel: 'app',
  },
  { text: 'de diez', score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'invoice' },
  {
    text: 'Podrían poner en la factura el consumo del mismo mes del año pasado, antes venía y me servía. Por lo demás sin queja',
    score: 'passive', resolution: 'unknown', reasons: ['wish'], cause: 'product', contactReason: 'invoice',
  },
  {
    text: 'Al comienzo de la llamada eran 79 soles, a la mitad 89 y cuando iba a aceptar ya eran 94.90. Todo con la misma persona.',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers'],
    cause: 'agent', contactReason: 'contract', channel: 'voice',
  },
  {
    text: 'no se ha solucionado porque es de un poste que tiró el temporal y eso va para largo. Pero la chica no me vendió humo!! me dijo la verdad, que calculara 5 días, y me puso datos gratis en el móvil para ir tirando. asi ya sabia yo a que atenerme',
    score: 'promoter', resolution: 'no', reasons: ['explains_clearly', 'takes_ownership'],
    cause: 'agent', contactReason: 'outage', agent: 'f',
  },
  {
    text: 'Me cobran en dólares un plan que contraté en pesos, y la compañera que me atendió estaba tan sorprendida como yo.',
    score: 'detractor', resolution: 'no', reasons: ['invoice_error'], cause: 'process', contactReason: 'invoice', agent: 'f',
  },
  {
    text: 'Majísimo. Arreglado en cinco minutos.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly', 'fast_solution'],
    cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  { text: 'normalito', score: 'passive', resolution: 'unknown', reasons: [], cause: 'agent', contactReason: 'contract' },
  {
    text: 'Todavía espero la llamada que me prometió',
    score: 'detractor', resolution: 'no', reasons: ['promise_not_kept'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Pregunté por lo de los paneles y la compensacion de excedentes, pensé que nadie sabría. Pues sí, sabía, y más que mi instalador.',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product'], cause: 'agent', contactReason: 'general',
  },
  {
    text: 'el modem venia sin la fuente. o sea la cajita y el cable de red y ya, sin como prenderlo 😅 por chat me dijeron que mandan otra, llego a los 4 dias. nadie me dijo si devolvia algo o no asi que tengo dos cajas en la sala',
    score: 'passive', resolution: 'yes', reasons: ['delivery_delay', 'next_steps_unclear'],
    cause: 'process', contactReason: 'delivery', channel: 'chat',
  },
  {
    text: 'Para recuperar la clave mandan un código a un celular que perdí. Para cambiar el celular hay que entrar con la clave. El chico se reía nervioso, qué iba a decir.',
    score: 'detractor', resolution: 'no', reasons: ['app_login', 'self_service'],
    cause: 'product', contactReason: 'app', agent: 'm',
  },
  {
    text: 'Vino el técnico antes de lo previsto, cambió la roseta y se fue. Muy limpio.',
    score: 'promoter', resolution: 'yes', reasons: ['technician_appointment', 'fast_solution'],
    cause: 'process', contactReason: 'outage',
  },
  {
    text: 'me salvó la mudanza, así tal cual',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership'], cause: 'agent', contactReason: 'moving',
  },
  {
    text: 'me han dicho que es una avería de zona. pues vale, pero a ver cuándo',
    score: 'passive', resolution: 'partly', reasons: ['outage'], cause: 'product', contactReason: 'outage',
  },
  {
    text: 'resuelto pero qué apuro y qué mala onda',
    score: 'detractor', resolution: 'yes', reasons: ['impatient'], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'Nos mudamos de Córdoba a Rosario con dos nenes y un perro, imaginate el quilombo. La chica se ocupó de todo, me dijo no te preocupes por el modem viejo que lo retiramos nosotros. Y lo retiraron! El día que llegamos ya había internet y los chicos pudieron ver sus dibujitos mientras armábamos las camas. Le quedo debiendo una docena de facturas (de las de comer jaja)',
    score: 'promoter', resolution: 'yes', reasons: ['takes_ownership', 'friendly'],
    cause: 'agent', contactReason: 'moving', agent: 'f',
  },
  {
    text: 'le pregunto si devuelven el saldo, me dice q sí. a los 5 min le pido q me lo mande por escrito y me dice q no, q se pierde. pero si me acaba de decir q sí?? "yo no le dije eso". grabáis las llamadas no? pues escuchadla',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers'],
    cause: 'agent', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'pensaba que me iban a marear para no dejarme dar de baja y nada, un par de preguntas y hecho',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution'], cause: 'agent', contactReason: 'cancellation',
  },
  {
    text: 'el robot del principio sobra, cuando por fin me pasó con un humano fue un minuto',
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'fast_solution'], cause: 'product', contactReason: 'general',
  },
  {
    text: 'Me dejó en espera sin avisar, yo oía hasta cómo hablaba con la compañera de las vacaciones. Casi 8 min.',
    score: 'detractor', resolution: 'partly', reasons: ['long_silence'],
    cause: 'agent', contactReason: 'invoice', channel: 'voice',
  },
  {
    text: 'Lo único, los 14 minutos de espera. Después todo volando: vio la avería, reinició desde allá y listo. Seguiré con ustedes',
    score: 'promoter', resolution: 'yes', reasons: ['fast_solution', 'waiting_time'],
    cause: 'agent', contactReason: 'outage', channel: 'voice',
  },
  {
    text: 'Muy amable el joven.',
    score: 'promoter', resolution: 'yes', reasons: ['friendly'], cause: 'agent', contactReason: 'general', agent: 'm',
  },
  {
    text: 'Me pasaron con tres, pero salió.',
    score: 'passive', resolution: 'yes', reasons: ['passed_around'],
    cause: 'process', contactReason: 'cancellation', channel: 'voice',
  },
  {
    text: 'Cada uno te dice una cosa',
    score: 'detractor', resolution: 'no', reasons: ['contradictory_answers'],
    cause: 'other_contact', contactReason: 'cancellation',
  },
  {
    text: 'Me avisó que el técnico venía entre 8 y 12, qué tenía que dejar despejado y que no hacía falta pagar nada. Vino 8:30.',
    score: 'promoter', resolution: 'yes', reasons: ['explains_clearly', 'technician_appointment'],
    cause: 'agent', contactReason: 'outage',
  },
  {
    text: 'Todo el trámite de cambio de domicilio se puede hacer en línea menos el último paso, y para el último paso hay que llamar. No tiene mucho sentido. Me atendieron correctamente y quedó. Sugiero que pongan ese botón y nos ahorramos la llamada todos',
    score: 'passive', resolution: 'yes', reasons: ['self_service', 'wish'],
    cause: 'product', contactReason: 'moving', channel: 'voice',
  },
  {
    text: 'La asesora me trató con respeto y eso se lo reconozco. Lo que no es de recibo es que por irme 2 meses antes me quieran sacar 168 € cuando el servicio no ha llegado nunca a la velocidad del contrato. Les mandé los test de velocidad. "No son vinculantes." Voy a ir a consumo.',
    score: 'detractor', resolution: 'no', reasons: ['contract_terms', 'friendly'],
    cause: 'product', contactReason: 'cancellation', agent: 'f',
  },
  {
    text: 'GRACIAS GRACIAS GRACIAS',
    score: 'promoter', resolution: 'yes', reasons: [], cause: 'agent', contactReason: 'delivery',
  },
  {
    text: 'A la segunda lo arreglaron. Si el primero hubiera leído mi expediente me ahorraba media mañana.',
    score: 'passive', resolution: 'yes', reasons: ['had_to_call_again'], cause: 'other_contact', contactReason: 'outage',
  },
  {
    text: 'Intenté explicarle que el contador está cambiado con el del vecino y me cortaba cada vez con "caballero, pague y luego reclame".',
    score: 'detractor', resolution: 'no', reasons: ['did_not_listen', 'impatient'], cause: 'agent', contactReason: 'invoice',
  },
  {
    text: 'Tres técnicos en casa y nadie encontraba por que se caía la fibra a las diez de la noche. Este agente miró el historial, vio que siempre coincidía con una actualización del router y la cambió de hora. Desde el 2 de mayo ni un corte. Mi mujer dice que le mandemos un jamón',
    score: 'promoter', resolution: 'yes', reasons: ['knows_product', 'takes_ownership'],
    cause: 'agent', contactReason: 'outage', agent: 'm',
  },
  {
    text: 'Según entendí queda dada de baja a fin de mes, ¿o es a fin del mes que viene? Pregunté y la respuesta fue "cuando se procese". No me dio ni numero de gestión. El débito sigue puesto, por las dudas lo voy a frenar en el banco',
    score: 'detractor', resolution: 'partly', reasons: ['next_steps_unclear'], cause: 'agent', contactReason: 'cancellation',
  },
];
